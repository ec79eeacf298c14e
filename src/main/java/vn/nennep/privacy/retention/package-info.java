/// Thời hạn giữ: how long records of persons are kept, and the work that erases what is past its term.
@NullMarked
package vn.nennep.privacy.retention;

import org.jspecify.annotations.NullMarked;
