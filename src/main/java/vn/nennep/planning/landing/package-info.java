/// Giao xuống: obligations of an accepted plan landing on units and people, as one resumable job.
@NullMarked
package vn.nennep.planning.landing;

import org.jspecify.annotations.NullMarked;
