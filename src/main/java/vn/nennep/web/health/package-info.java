/// Tình trạng: one address that tells a script whether the program answers.
@NullMarked
package vn.nennep.web.health;

import org.jspecify.annotations.NullMarked;
