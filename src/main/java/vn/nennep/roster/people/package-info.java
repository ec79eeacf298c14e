/// Danh sách người: the people of units, by name for those near, in numbers for everybody else.
@NullMarked
package vn.nennep.roster.people;

import org.jspecify.annotations.NullMarked;
