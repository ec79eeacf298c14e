/// Sổ văn bản: the register of documents, their numbers and files.
@NullMarked
package vn.nennep.documents.register;

import org.jspecify.annotations.NullMarked;
