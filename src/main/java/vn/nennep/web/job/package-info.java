/// Việc dài: jobs kept in the database, run by the scheduler, taken up again after a crash.
@NullMarked
package vn.nennep.web.job;

import org.jspecify.annotations.NullMarked;
