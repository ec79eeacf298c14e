/// Bàn giao nhiệm vụ: what a unit owes goes over when it hands over.
@NullMarked
package vn.nennep.planning.handover;

import org.jspecify.annotations.NullMarked;
