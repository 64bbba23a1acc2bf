/// The load benchmark behind `./bench`: everything is measured in one run, against a bare server.
package org.wasshoi.bench;
