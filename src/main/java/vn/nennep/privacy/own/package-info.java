/// Dữ liệu của tôi: everything kept about the person who asks, who looked at it, and how to take it along.
@NullMarked
package vn.nennep.privacy.own;

import org.jspecify.annotations.NullMarked;
