/// Theo dõi: units down, obligations across; every number is a sum of leaf counters and opens what it is made of.
@NullMarked
package vn.nennep.planning.board;

import org.jspecify.annotations.NullMarked;
