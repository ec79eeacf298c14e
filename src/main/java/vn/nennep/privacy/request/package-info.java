/// Yêu cầu: what persons ask about their own data, by when it is answered, and how what is accepted is carried out.
@NullMarked
package vn.nennep.privacy.request;

import org.jspecify.annotations.NullMarked;
