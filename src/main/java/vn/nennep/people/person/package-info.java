/// Con người: persons, how they are enrolled, who counts where, and how lists tell people apart.
@NullMarked
package vn.nennep.people.person;

import org.jspecify.annotations.NullMarked;
