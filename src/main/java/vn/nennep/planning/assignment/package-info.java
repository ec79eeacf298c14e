/// Giao việc: what landed on units and people, its counters and its evidence.
@NullMarked
package vn.nennep.planning.assignment;

import org.jspecify.annotations.NullMarked;
