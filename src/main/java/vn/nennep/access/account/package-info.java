/// Tài khoản: accounts and their passwords, and the granting of roles.
@NullMarked
package vn.nennep.access.account;

import org.jspecify.annotations.NullMarked;
