/**
 * Logistics (後勤): the training, counselling, discipline and supervision of police officers, chapters 壹十一 and 壹十二 of the
 * report. One class for each dataset holds its structure and its mapping of printed rows; {@code Logistics} joins them.
 */
package tw.taipei.policereport.logistics;
