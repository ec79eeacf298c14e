@NullMarked
package vn.nennep.reorganisation;

import org.jspecify.annotations.NullMarked;
