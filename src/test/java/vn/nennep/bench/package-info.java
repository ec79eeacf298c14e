/// Benchmarks: what bin/bench runs. Ratios against the bare SQL of the same run; an absolute time proves little here.
@NullMarked
package vn.nennep.bench;

import org.jspecify.annotations.NullMarked;
