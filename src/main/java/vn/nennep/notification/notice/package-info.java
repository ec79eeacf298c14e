/// Thông báo trong chương trình: what was told, read or not.
@NullMarked
package vn.nennep.notification.notice;

import org.jspecify.annotations.NullMarked;
