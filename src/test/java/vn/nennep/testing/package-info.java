/// The test kit: one database, one running program, a client that looks at every page, a browser, and builders.
@NullMarked
package vn.nennep.testing;

import org.jspecify.annotations.NullMarked;
