/// Tests of the data folder and the embedded server, with real processes that are really killed.
@NullMarked
package vn.nennep.database.server;

import org.jspecify.annotations.NullMarked;
