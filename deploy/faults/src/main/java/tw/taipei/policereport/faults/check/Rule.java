package tw.taipei.policereport.faults.check;

import java.util.stream.Stream;

/** One promise to readers and editors. */
interface Rule {

    /** What went wrong, each in a sentence. */
    Stream<String> broken(Observed observed);
}
