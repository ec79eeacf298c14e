/// Danh sách: long lists are paged on the server and keep their filters in the address.
@NullMarked
package vn.nennep.web.list;

import org.jspecify.annotations.NullMarked;
