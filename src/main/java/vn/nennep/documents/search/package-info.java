/// Tìm kiếm: full-text search with and without diacritics, in PostgreSQL.
@NullMarked
package vn.nennep.documents.search;

import org.jspecify.annotations.NullMarked;
