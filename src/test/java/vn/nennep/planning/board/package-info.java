/// How a plan is followed: the board, the timeline, the burn-up.
@org.jspecify.annotations.NullMarked
package vn.nennep.planning.board;
