@NullMarked
package vn.nennep.planning.reminder;

import org.jspecify.annotations.NullMarked;
