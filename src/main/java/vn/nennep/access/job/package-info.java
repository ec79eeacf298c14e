/// Theo dõi việc dài: the page of a job, for those who reach the unit it belongs to.
@NullMarked
package vn.nennep.access.job;

import org.jspecify.annotations.NullMarked;
