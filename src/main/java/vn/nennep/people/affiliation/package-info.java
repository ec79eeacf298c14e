/// Nơi sinh hoạt: where one person takes part, and the acts that change it.
@NullMarked
package vn.nennep.people.affiliation;

import org.jspecify.annotations.NullMarked;
