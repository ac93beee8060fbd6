package tw.taipei.policereport.dissemination.answer;

import tw.taipei.policereport.dissemination.question.Question;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.storage.Release;

/** Reads what a request asks; mistakes are remembered by the parameters. */
@FunctionalInterface
public interface QuestionReader {

    /** @param release null as long as it is not known to be here */
    Question<?> read(Parameters parameters, Release release);
}
