import { ApiProperty } from '@nestjs/swagger';
import { messageChannels, messageTexts, languages } from '@samspor/domain';
import type { Language, MessageChannel, MessageText } from '@samspor/domain';
import type { TextToPreview } from '@samspor/contracts';
import { OneOf, Text } from '../http/fields.ts';

/** A county's decision. The domain judges it whole, and names every field that cannot stand. */
export class PolicyDto {
  @ApiProperty({ type: String, format: 'date', description: 'The first day on which it holds.' })
  from?: unknown;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'duty, ladder and texts, whole.' })
  policy?: unknown;
}

/** A text to look at as it would be sent. */
export class TextPreviewDto implements TextToPreview {
  @OneOf(messageTexts) text!: MessageText;
  @OneOf(messageChannels) channel!: MessageChannel;
  @OneOf(languages) language!: Language;
  @OneOf(['own', 'product']) words!: 'own' | 'product';
  @Text(6_000, { optional: true }) subject?: string;
  @Text(6_000, { optional: true }) body?: string;
  @OneOf(['yes', 'no'], { optional: true }) proofed?: 'yes' | 'no';
}
