/// Ai thấy tên ai: whose names are shown to whom.
@NullMarked
package vn.nennep.roster.nearness;

import org.jspecify.annotations.NullMarked;
