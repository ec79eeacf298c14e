/// Căn cứ: which document rests on which, both ways.
@NullMarked
package vn.nennep.documents.citation;

import org.jspecify.annotations.NullMarked;
