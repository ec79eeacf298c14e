/// Số liệu of planning: read from the counters of assignments and the evidence behind them.
@NullMarked
package vn.nennep.planning.figure;

import org.jspecify.annotations.NullMarked;
