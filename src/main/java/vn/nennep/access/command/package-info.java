/// Lệnh trên máy chủ: what the commands of bin/ share that work beside the program.
@NullMarked
package vn.nennep.access.command;

import org.jspecify.annotations.NullMarked;
