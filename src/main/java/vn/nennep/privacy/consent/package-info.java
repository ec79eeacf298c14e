/// Đồng ý: what persons agreed to, word by word, and took back.
@NullMarked
package vn.nennep.privacy.consent;

import org.jspecify.annotations.NullMarked;
