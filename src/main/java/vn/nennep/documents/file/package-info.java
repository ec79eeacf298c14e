/// Files that are handed over: looked through, and kept as rows.
@NullMarked
package vn.nennep.documents.file;

import org.jspecify.annotations.NullMarked;
