/// Which documents a caller sees.
@NullMarked
package vn.nennep.documents.reach;

import org.jspecify.annotations.NullMarked;
