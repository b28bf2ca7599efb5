import { feeders, feederSearch } from '../../feeders/shapes.js';
import { recommendationRequest, recommendations } from '../../recommendations/shapes.js';

export const guidanceRequests = [recommendationRequest, feederSearch];
export const guidanceAnswers = [recommendations, feeders];
