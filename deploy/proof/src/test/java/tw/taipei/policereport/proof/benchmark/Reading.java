package tw.taipei.policereport.proof.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tw.taipei.policereport.text.DocumentDecoder;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.UnreadableDocumentException;
import tw.taipei.policereport.transcription.SubjectDomain;
import tw.taipei.policereport.transcription.Transcriber;

/** One document, from its bytes to what all four services take from it, in 64 MiB. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Reading {

    @Benchmark
    public void firstReport(Documents documents, Blackhole hole) {
        read(documents.report, hole);
    }

    @Benchmark
    public void firstReportAsPdf(Documents documents, Blackhole hole) {
        read(documents.printed, hole);
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xmx112m")
    public void sixtyReportsInOneText(Documents documents, Blackhole hole) {
        read(documents.sixtyReports, hole);
    }

    @Benchmark
    public void tenMegabytesOfText(Documents documents, Blackhole hole) {
        try {
            read(documents.tenMegabytes, hole);
        } catch (UnreadableDocumentException refused) {
            hole.consume(refused);
        }
    }

    @Benchmark
    public void fiveHundredPagesOfPdf(Documents documents, Blackhole hole) {
        hole.consume(DocumentDecoder.decode(documents.fiveHundredPages));
    }

    private static void read(byte[] document, Blackhole hole) {
        ReportText text = ReportText.of(DocumentDecoder.decode(document).text());
        for (SubjectDomain domain : Documents.DOMAINS) {
            hole.consume(new Transcriber(domain).transcribe(text));
        }
    }
}
