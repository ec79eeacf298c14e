@NullMarked
package vn.nennep.desk.help;

import org.jspecify.annotations.NullMarked;
