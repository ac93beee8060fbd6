/**
 * From a question to bytes, once: an answer is a pure function of release, question, language and format, so it is
 * encoded once and kept. Start at {@link tw.taipei.policereport.dissemination.answer.Answers}.
 */
package tw.taipei.policereport.dissemination.answer;
