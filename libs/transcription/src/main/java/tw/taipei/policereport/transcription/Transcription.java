package tw.taipei.policereport.transcription;

import java.util.List;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.PublishedChange;

/** What one subject-matter domain found in a report, in the order of the report. */
public record Transcription(
        List<Observation> observations,
        List<PublishedChange> changes,
        List<Note> notes,
        List<Programme> programmes,
        List<Claim> claims,
        List<Finding> findings) {

    public Transcription {
        observations = List.copyOf(observations);
        changes = List.copyOf(changes);
        programmes = List.copyOf(programmes);
        notes = List.copyOf(notes);
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }
}
