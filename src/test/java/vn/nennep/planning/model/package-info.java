/// The five plans from which the requirements come, as an officer's year with each of them.
@NullMarked
package vn.nennep.planning.model;

import org.jspecify.annotations.NullMarked;
