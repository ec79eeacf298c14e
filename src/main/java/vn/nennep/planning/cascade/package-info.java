/// Which units below a plan have issued theirs, and where they took a later day than the level above.
@NullMarked
package vn.nennep.planning.cascade;

import org.jspecify.annotations.NullMarked;
