/// Quyền: who is calling, and whether the roles they hold reach what they ask for.
@NullMarked
package vn.nennep.access.grant;

import org.jspecify.annotations.NullMarked;
