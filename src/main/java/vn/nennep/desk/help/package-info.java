/// What a person can do here, and how, in their own words.
@NullMarked
package vn.nennep.desk.help;

import org.jspecify.annotations.NullMarked;
