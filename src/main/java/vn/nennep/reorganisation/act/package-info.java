/// Việc sắp xếp: acts kept, rehearsed, carried out and undone, and their pages.
@NullMarked
package vn.nennep.reorganisation.act;

import org.jspecify.annotations.NullMarked;
