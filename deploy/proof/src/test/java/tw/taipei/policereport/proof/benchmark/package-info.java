/** What reading a document costs; {@code ReaderBenchmark} runs it, by command only. */
package tw.taipei.policereport.proof.benchmark;
