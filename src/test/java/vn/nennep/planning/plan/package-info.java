/// Kế hoạch, as people meet them on their pages.
@NullMarked
package vn.nennep.planning.plan;

import org.jspecify.annotations.NullMarked;
