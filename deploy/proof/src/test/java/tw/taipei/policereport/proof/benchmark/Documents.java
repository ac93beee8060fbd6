package tw.taipei.policereport.proof.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tw.taipei.policereport.community.CommunitySafety;
import tw.taipei.policereport.crime.CrimeStatistics;
import tw.taipei.policereport.logistics.Logistics;
import tw.taipei.policereport.proof.paper.Block;
import tw.taipei.policereport.proof.paper.Layout;
import tw.taipei.policereport.proof.paper.Layout.Alignment;
import tw.taipei.policereport.proof.paper.Layout.DrawingOrder;
import tw.taipei.policereport.proof.paper.Printer;
import tw.taipei.policereport.proof.paper.Sheets;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.traffic.TrafficEnforcement;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.SubjectDomain;
import tw.taipei.policereport.transcription.Transcriber;

/** The first report and what is made of it. */
@State(Scope.Benchmark)
public class Documents {

    static final List<SubjectDomain> DOMAINS = List.of(
            new CrimeStatistics().domain(),
            new TrafficEnforcement().domain(),
            new CommunitySafety().domain(),
            new Logistics().domain());

    private static final int PAGES_OF_THE_REPORT = 20;
    private static final Layout LAYOUT = new Layout(Alignment.MIDDLE, DrawingOrder.CELL_BY_CELL, 7, 6, false, false);

    byte[] report;
    byte[] sixtyReports;
    byte[] tenMegabytes;
    byte[] printed;
    byte[] fiveHundredPages;

    @Setup
    public void make() throws IOException {
        report = Files.readAllBytes(Path.of(System.getProperty("report.directory"), "2023-S1", "report.txt"));
        sixtyReports = repeated(60);
        tenMegabytes = repeated(10_000_000 / report.length + 1);
        List<Block> sheets = sheets();
        printed = Printer.print(sheets, LAYOUT);
        fiveHundredPages = Printer.print(
                Collections.nCopies(500 / PAGES_OF_THE_REPORT, sheets).stream()
                        .flatMap(List::stream)
                        .toList(),
                LAYOUT);
    }

    private byte[] repeated(int times) {
        return new String(report, StandardCharsets.UTF_8).repeat(times).getBytes(StandardCharsets.UTF_8);
    }

    private List<Block> sheets() {
        ReportText text = ReportText.of(new String(report, StandardCharsets.UTF_8));
        Stream<Claim> claims =
                DOMAINS.stream().flatMap(domain -> new Transcriber(domain).transcribe(text).claims().stream());
        return Sheets.of(text, claims.toList(), DOMAINS);
    }
}
