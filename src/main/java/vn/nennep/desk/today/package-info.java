/// Việc của tôi: what each role has to do, in the order in which it falls due.
@NullMarked
package vn.nennep.desk.today;

import org.jspecify.annotations.NullMarked;
