/**
 * Community safety (治安網絡): chapters 壹三(二), 壹四, 壹五, 壹六(一)(二), 壹七, 壹八 and 壹十 of the report. One class for each dataset
 * holds its structure and its mapping of printed rows; {@code CommunitySafety} joins them.
 */
package tw.taipei.policereport.community;
