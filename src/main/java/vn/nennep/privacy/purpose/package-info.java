/// Mục đích và căn cứ: purposes of processing as dated rows, and the page on which they are kept.
@NullMarked
package vn.nennep.privacy.purpose;

import org.jspecify.annotations.NullMarked;
