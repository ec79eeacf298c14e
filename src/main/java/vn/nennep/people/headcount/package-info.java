/// How many people, summed up by bundle.
@NullMarked
package vn.nennep.people.headcount;

import org.jspecify.annotations.NullMarked;
