/// Kế hoạch: given as a text and read, or written by a unit under the plan above; accepted, and given down.
@NullMarked
package vn.nennep.planning.plan;

import org.jspecify.annotations.NullMarked;
