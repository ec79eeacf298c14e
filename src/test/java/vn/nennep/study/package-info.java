@NullMarked
package vn.nennep.study;

import org.jspecify.annotations.NullMarked;
