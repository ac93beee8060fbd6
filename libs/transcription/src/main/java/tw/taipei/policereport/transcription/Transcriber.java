package tw.taipei.policereport.transcription;

import java.util.Objects;
import tw.taipei.policereport.text.ReportText;

/** Applies the rules of one domain to a report. */
public final class Transcriber {

    private final SubjectDomain domain;

    public Transcriber(SubjectDomain domain) {
        this.domain = Objects.requireNonNull(domain, "domain is null");
    }

    /**
     * The numbers of this domain in a report. Nothing is guessed: what cannot be read is an observation without value,
     * and every doubt is a finding.
     *
     * @throws NoReportException when the text does not say which half-year it is about, or is built to be searched for
     *     ever
     * @throws tw.taipei.policereport.text.UnreadableDocumentException when it holds far more tables than a report
     */
    public Transcription transcribe(ReportText text) {
        ReportPeriods periods = ReportPeriods.of(text);
        Draft draft = new Draft(domain, text, periods);
        new TableTranscriber(domain, draft).transcribe();
        new ProseTranscriber(domain, draft).transcribe();
        new NoteAttacher(domain, draft).attach();
        new ProgrammeTranscriber(domain, draft).transcribe();
        new AsideClaimer(domain, draft).claim();
        new IntegrityInspector(domain, draft).inspect();
        return draft.finish();
    }
}
